-- AlterEnum
ALTER TYPE "DeliveryStatus" ADD VALUE 'DROPPED';
